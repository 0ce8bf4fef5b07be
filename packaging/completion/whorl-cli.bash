# Completion of whorl-cli for bash: commands and options as the program's own --help lists them.

_whorl_cli() {
    local cur prev words cword
    _init_completion || return

    # The command so far: `case show` is two words, the second from the subcommands of the first.
    local -a command=()
    local word subcommands
    _whorl_cli_subcommands() {
        "$@" --help 2>/dev/null | sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'
    }
    subcommands=$(_whorl_cli_subcommands "${words[0]}")
    for word in "${words[@]:1:cword-1}"; do
        [[ $word == -* || -z $subcommands ]] && continue
        grep -qxF -- "$word" <<<"$subcommands" || continue
        command+=("$word")
        subcommands=$(_whorl_cli_subcommands "${words[0]}" "${command[@]}")
    done
    if [[ $cur == -* ]]; then
        local help
        help=$("${words[0]}" "${command[@]}" --help 2>/dev/null)
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE '^  -[^ ]+' <<<"$help" | tr ', ' '\n\n' | grep -- '^--')" -- "$cur")
    elif [[ $prev == --device ]]; then
        mapfile -t COMPREPLY < <(compgen -W "auto cpu cuda" -- "$cur")
    elif [[ -n $subcommands ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$subcommands" -- "$cur")
    else
        _filedir
    fi
}
complete -F _whorl_cli whorl-cli
