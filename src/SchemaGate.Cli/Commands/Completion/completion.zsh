#compdef schemagate
# schemagate: source <(schemagate completion zsh)
_schemagate() {
    local -a words_found
    words_found=("${(@f)$(schemagate "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
    compadd -a words_found
    _files
}
compdef _schemagate schemagate
