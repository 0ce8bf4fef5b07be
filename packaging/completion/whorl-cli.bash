# Completion of whorl-cli for bash: commands and options as the program's own --help lists them.

_whorl_cli() {
    local cur prev words cword
    _init_completion || return

    local command= word
    for word in "${words[@]:1:cword-1}"; do
        [[ $word == -* ]] || { command=$word && break; }
    done
    if [[ $cur == -* ]]; then
        local help
        help=$("${words[0]}" ${command:+"$command"} --help 2>/dev/null)
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE '^  -[^ ]+' <<<"$help" | tr ', ' '\n\n' | grep -- '^--')" -- "$cur")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${words[0]}" --help 2>/dev/null |
            sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')" -- "$cur")
    elif [[ $prev == --device ]]; then
        mapfile -t COMPREPLY < <(compgen -W "auto cpu cuda" -- "$cur")
    else
        _filedir
    fi
}
complete -F _whorl_cli whorl-cli
