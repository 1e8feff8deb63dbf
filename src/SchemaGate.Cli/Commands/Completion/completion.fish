# schemagate: schemagate completion fish | source
complete -c schemagate -a '(schemagate "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
