// Prints every message, field, enum value and method of the protos in a folder, or of the official ones, one a line.
// node protos.cjs FOLDER FILE...        FOLDER may be "official"
const path = require('path');
const fs = require('fs');
const protobuf = require('protobufjs');

const modules = path.join(__dirname, 'node_modules');
const official = ['@google-cloud/run', '@google-cloud/monitoring', 'google-gax'].map(name => path.join(modules, name, 'build', 'protos'));
const [folder, ...files] = process.argv.slice(2);
const folders = folder === 'official' ? official : [folder, ...official];

const root = new protobuf.Root();
root.resolvePath = (origin, target) => folders.map(one => path.join(one, target)).find(file => fs.existsSync(file)) ?? target;
root.loadSync(files, { keepCase: true }).resolveAll();

const packages = ['.google.cloud.run.v2', '.google.monitoring.v3', '.google.longrunning'];

function fieldLine(field) {
  const label = field.map ? `map<${field.keyType}>` : field.repeated ? 'repeated' : 'singular';
  const type = field.resolvedType ? field.resolvedType.fullName : field.type;
  const group = field.partOf ? field.partOf.name : '-';
  return `${field.fullName} = ${field.id} ${label} ${type} oneof ${group}`;
}

function print(item) {
  if (item instanceof protobuf.Type) {
    console.log(`${item.fullName} message`);
    item.fieldsArray.forEach(field => console.log(fieldLine(field)));
  } else if (item instanceof protobuf.Enum) {
    Object.entries(item.values).forEach(([name, number]) => console.log(`${item.fullName}.${name} = ${number}`));
  } else if (item instanceof protobuf.Service) {
    item.methodsArray.forEach(method => console.log(
      `${item.fullName}/${method.name} ${method.requestStream ? 'stream ' : ''}${method.resolvedRequestType.fullName} ${method.responseStream ? 'stream ' : ''}${method.resolvedResponseType.fullName}`));
  }

  (item.nestedArray ?? []).forEach(print);
}

packages.forEach(name => print(root.lookup(name)));
