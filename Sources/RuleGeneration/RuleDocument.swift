/// Generates `Rules/README.md`, to which reports link; `connlint rules --format markdown` prints it.
enum RuleDocument {
  static func text(_ rules: [RuleDeclaration]) -> String {
    var text = """
      # Rules

      <!-- Made from rules.yml by: swift run generate-rules -->

      One value gives one finding: of two rules that meet, the one that is higher in this table wins.

      | rule | default | finds |
      |---|---|---|

      """
    for rule in rules {
      text += "| [`\(rule.name)`](#\(rule.name)) | \(rule.severity) | \(rule.summary) |\n"
    }
    text += "\n" + generalRemarks
    for rule in rules { text += "\n" + rule.section() }
    return text
  }

  private static let generalRemarks = """
    Errors point at a secret: `connlint mask` replaces it. Warnings do not. A placeholder (`${NAME}`, `{{ name }}`, `:name`,
    `<name>` ...), a reference to a secret (`SECRET name`), a mask (`****`, `[REDACTED]`) and an empty text are never secrets.

    A secret that was committed or run once stays where it went: in git's history, in forks and caches, in CI logs, in the
    server's list of statements. Mending the file does not take it back. Rotate it.

    ## Switching rules off

    For one finding, a comment names the rule; after `--` there is room for the reason:

    ```sql
    'password' = 'local-only' -- connlint:ignore exposed-secret -- a database on the developer's own machine
    ```

    | comment | suppresses |
    |---|---|
    | `-- connlint:ignore RULE` | findings on its own line; on the line where a statement starts, those of the whole statement |
    | `-- connlint:ignore-next-line RULE` | the same for the next line that has code |
    | `-- connlint:ignore-file RULE` | findings anywhere in the file |

    Several rules are separated by commas; `/* ... */` works as well. For a whole project, `.connlint.yml` has `select`,
    `ignore` and `severity`; for one run there are `--select` and `--ignore`; for what is already there, `--baseline`.

    """
}

extension RuleDeclaration {
  fileprivate func section() -> String {
    var facts = "Default: **\(severity)**"
    if !cwe.isEmpty {
      let links = cwe.map { "[CWE-\($0)](https://cwe.mitre.org/data/definitions/\($0).html)" }
      facts += " · " + links.joined(separator: ", ")
    }
    if let securitySeverity { facts += " · security severity \(securitySeverity)" }
    return """
      ## \(name)

      \(summary).

      \(facts)

      \(explanation)

      **Bad**

      ```sql
      \(bad)
      ```

      **Good**

      ```sql
      \(good)
      ```

      **How to mend it**

      \(remedy)

      **How to suppress it**

      ```sql
      -- connlint:ignore \(name) -- on the finding's line, or where its statement starts
      -- connlint:ignore-next-line \(name) -- on a line before
      -- connlint:ignore-file \(name) -- anywhere in the file
      ```

      """
  }
}
