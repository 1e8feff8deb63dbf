using SchemaGate.Cli;

return OuterDoor.Run(args, Terminal.OfProcess());
