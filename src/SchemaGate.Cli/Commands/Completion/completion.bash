# schemagate: source <(schemagate completion bash)
_schemagate() {
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$(schemagate "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _schemagate schemagate
