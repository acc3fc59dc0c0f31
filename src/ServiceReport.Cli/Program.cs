using ServiceReport.Cli;

return CommandLine.Run(args, Console.Out, Console.Error);
