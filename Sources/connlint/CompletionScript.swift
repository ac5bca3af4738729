import ArgumentParser
import Workspace

/// Shell completion scripts for `connlint`.
///
/// The parser's own scripts do not support a default command: `connlint --fo<TAB>` and `connlint db/<TAB>` completed
/// nothing. So code is appended to each script that completes as for `lint` if the first word is not a command.
enum CompletionScript {
  private static let option = "--generate-completion-script"

  /// The script that `arguments` request; nil if they request none, or one for an unknown shell.
  static func asked(for arguments: [String]) -> String? {
    guard let first = arguments.first, first == option || first.hasPrefix(option + "=") else { return nil }
    let name = first == option ? arguments.dropFirst().first : String(first.dropFirst(option.count + 1))
    guard let shell = name.flatMap(CompletionShell.init(rawValue:)) else { return nil }
    return Connlint.completionScript(for: shell) + "\n" + end(shell) + "\n"
  }

  /// The code that is appended to the parser's script.
  private static func end(_ shell: CompletionShell) -> String {
    let commands = Connlint.commandNames
    return switch shell {
    case .bash: bash(commands.joined(separator: "|"))
    case .zsh: zsh(commands.joined(separator: "|"))
    case .fish: fish(commands.joined(separator: " "))
    default: ""
    }
  }

  private static func bash(_ commands: String) -> String {
    #"""

    # Without a command, connlint lints: complete as if `lint` stood there.
    _connlint_default() {
        if [[ "${COMP_CWORD}" -eq 1 && "${2}" != -* ]]; then
            # The first word may become a command or a path.
            _connlint "${@}"
            local -r cur="${2}"
            __connlint_add_completions -f
            return
        fi
        case "${COMP_WORDS[1]}" in
        \#(commands)) ;;
        *)
            local -a words=("${COMP_WORDS[0]}" lint "${COMP_WORDS[@]:1}")
            local -a COMP_WORDS=("${words[@]}")
            local -i COMP_CWORD="$((COMP_CWORD + 1))"
            ;;
        esac
        _connlint "${@}"
    }

    complete -o filenames -F _connlint_default connlint
    """#
  }

  private static func zsh(_ commands: String) -> String {
    #"""

    # Without a command, connlint lints: complete as if `lint` stood there.
    _connlint_default() {
        if (( CURRENT == 2 )) && [[ "${words[2]}" != -* ]]; then
            # The first word may become a command or a path.
            local -i ret=1
            _connlint "${@}" && ret=0
            _files && ret=0
            return "${ret}"
        fi
        case "${words[2]}" in
        \#(commands)) ;;
        *)
            words=("${words[1]}" lint "${(@)words[2,-1]}")
            (( CURRENT++ ))
            ;;
        esac
        _connlint "${@}"
    }

    compdef _connlint_default connlint
    """#
  }

  private static func fish(_ commands: String) -> String {
    #"""

    # Without a command, connlint lints: complete as if `lint` stood there.
    functions --erase __connlint_typed_tokens
    functions --copy __connlint_tokens __connlint_typed_tokens
    function __connlint_tokens
        set -l tokens (__connlint_typed_tokens $argv)
        if test "$argv" = -pc
            set -l first $tokens[2]
            test (count $tokens) -eq 1; and set first (commandline -t)
            if not contains -- "$first" \#(commands)
                # A first word that is being typed may become a command.
                if test (count $tokens) -gt 1; or string match -q -- '-*' $first
                    set tokens $tokens[1] lint $tokens[2..]
                end
            end
        end
        printf '%s\n' $tokens
    end
    complete -c connlint -n 'test (count (__connlint_typed_tokens -pc)) -eq 1' -F
    """#
  }
}
