// Drives an emulator with Google's own clients and prints what they saw, one JSON value a line.
// node drive.cjs PORT
const gax = require('google-gax');
const { PassThroughClient } = require('google-auth-library');
const { ServicesClient, RevisionsClient } = require('@google-cloud/run').v2;
const { MetricServiceClient } = require('@google-cloud/monitoring');

const options = {
  servicePath: '127.0.0.1',
  port: Number(process.argv[2]),
  sslCreds: gax.grpc.credentials.createInsecure(),
  authClient: new PassThroughClient(),
};
const services = new ServicesClient(options);
const revisions = new RevisionsClient(options);
const metrics = new MetricServiceClient(options);
const name = 'projects/demo/locations/europe-west1/services/orders';
const revision = id => `${name}/revisions/${id}`;
const to = (id, percent, tag = '') => ({ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: id, percent, tag });

function tell(step, value) {
  console.log(JSON.stringify({ step, value }));
}

async function failure(call) {
  try {
    await call();
    return 'no error';
  } catch (error) {
    return { code: error.code, message: error.message, reason: error.reason ?? null, retry: (error.statusDetails ?? []).filter(detail => detail.retryDelay).map(detail => Number(detail.retryDelay.seconds)) };
  }
}

async function shift(traffic, etag = '') {
  const [operation] = await services.updateService({ service: { name, etag, traffic }, updateMask: { paths: ['traffic'] } });
  const [service] = await operation.promise();
  return service;
}

const served = service => service.trafficStatuses.map(status => [status.revision, status.percent, status.tag]);

async function run() {
  const [service] = await services.getService({ name });
  tell('read', [service.name, served(service), service.latestCreatedRevision]);

  const shifted = await shift([to('orders-00001-abc', 90), to('orders-00002-def', 10, 'canary')], service.etag);
  tell('update', [served(shifted), shifted.reconciling]);

  const stale = await failure(() => shift([to('orders-00001-abc', 100)], service.etag));
  tell('stale etag', [stale.code, stale.message.replace(/'\d+'/g, "'N'")]);
  tell('missing revision', await failure(() => shift([to('orders-00009-xyz', 100)])));
  tell('another project', await failure(() => services.getService({ name: name.replace('demo', 'other') })));
  tell('quota', await failure(() => revisions.getRevision({ name: revision('orders-00002-def') })));

  const [listed] = await revisions.listRevisions({ parent: name, pageSize: 1 });
  tell('revisions', listed.map(one => one.name));
  tell('delete serving', (await failure(() => revisions.deleteRevision({ name: revision('orders-00002-def') }))).message);

  const promoted = await shift([to('orders-00002-def', 100)]);
  tell('promote', served(promoted));
  const [deletion] = await revisions.deleteRevision({ name: revision('orders-00001-abc') });
  const [deleted] = await deletion.promise();
  tell('delete', deleted.name);
  const [left] = await revisions.listRevisions({ parent: name });
  tell('left', left.map(one => one.name));

  await series(Number(service.createTime.seconds));
}

async function series(created) {
  const start = Math.ceil(created / 60) * 60;
  const request = {
    name: 'projects/demo',
    filter: 'metric.type="run.googleapis.com/request_latencies" AND resource.type="cloud_run_revision" AND resource.labels.revision_name="orders-00001-abc"',
    interval: { startTime: { seconds: start }, endTime: { seconds: start + 600 } },
    aggregation: { alignmentPeriod: { seconds: 60 }, perSeriesAligner: 'ALIGN_DELTA', crossSeriesReducer: 'REDUCE_SUM', groupByFields: ['metric.labels.response_code_class'] },
    pageSize: 4,
  };
  const [all] = await metrics.listTimeSeries(request);
  const points = all.flatMap(one => one.points.map(point => [one.metric.labels.response_code_class, (Number(point.interval.endTime.seconds) - start) / 60, Number(point.value.distributionValue.count), point.value.distributionValue.bucketCounts.reduce((sum, count) => sum + Number(count), 0)]));
  tell('points', points.map(point => point.slice(0, 2)));
  tell('counts add up', points.every(point => point[2] === point[3] && point[2] > 0));
  tell('buckets', all[0].points[0].value.distributionValue.bucketOptions.exponentialBuckets);
  const [descriptor] = await metrics.getMetricDescriptor({ name: 'projects/demo/metricDescriptors/run.googleapis.com/request_latencies' });
  tell('descriptor', [descriptor.metricKind, descriptor.valueType, descriptor.unit, Number(descriptor.metadata.ingestDelay.seconds)]);
}

run().then(() => process.exit(0), error => {
  console.error(error);
  process.exit(1);
});
