extension HostileRepository {
  /// Shell functions for the scripts below.
  static let functions = """
    # Sets every setting that names a program, in the file that `git config $1` writes to.
    settings() {
      for key in core.fsmonitor core.sshCommand core.pager core.editor core.askPass core.gitProxy \
        core.alternateRefsCommand diff.external gpg.program interactive.diffFilter alias.ls-files alias.diff-index \
        pager.ls-files pager.diff-index pager.rev-parse pager.cat-file diff.x.textconv diff.x.command filter.x.clean \
        filter.x.smudge filter.x.process credential.helper uploadpack.packObjectsHook
      do git config $1 $key "$CANARY"; done
      git config $1 filter.x.required true
      git config $1 core.untrackedCache true
      git config $1 submodule.recurse true
    }
    # Makes the repository $1 a partial clone of the server $2.
    partial() {
      git --git-dir="$1" config core.repositoryFormatVersion 1
      git --git-dir="$1" config extensions.partialClone o
      git --git-dir="$1" config remote.o.promisor true
      git --git-dir="$1" config remote.o.url "$2"
      git --git-dir="$1" config remote.o.uploadpack "$CANARY"
      git --git-dir="$1" config core.sshCommand "$CANARY"
      git --git-dir="$1" config core.gitProxy "$CANARY"
      git --git-dir="$1" config protocol.allow always
      git --git-dir="$1" config protocol.ext.allow always
    }
    # Puts an object into the index that is not there, and that git needs to know what is ignored.
    missing() {
      git update-index --add --cacheinfo 100644,1111111111111111111111111111111111111111,.gitignore
      git update-index --skip-worktree .gitignore
      touch untracked
    }
    # Gives the folder `db` the form of a repository, out of plain files.
    lookAlike() {
      git init -q --bare db
      rm -rf db/hooks db/description
      git --git-dir=db config core.bare false
      git --git-dir=db config core.worktree .
    }
    # Takes an object away.
    lose() { rm -f ".git/objects/$(echo $1 | cut -c 1-2)/$(echo $1 | cut -c 3-)"; }

    """

  /// None of them may start the canary.
  static let all: [HostileRepository] = [started, fetching, looksLikeOne, hiding, elsewhere, surroundings].flatMap(
    \.self)

  private static let started: [HostileRepository] = [
    HostileRepository("programs in the configuration", "settings ''\necho '* filter=x diff=x' >.gitattributes"),
    HostileRepository(
      "programs in a file that the configuration includes",
      "settings \"-f $PWD/.git/more\"\ngit config include.path more\necho '* filter=x diff=x' >.git/info/attributes"),
    HostileRepository(
      "programs in the user's configuration", "settings \"-f $OUTSIDE/settings\"",
      environment: ["GIT_CONFIG_GLOBAL": "$OUTSIDE/settings"]),
    HostileRepository(
      "hooks",
      """
      for hook in post-index-change fsmonitor-watchman reference-transaction post-checkout pre-auto-gc query-watchman
      do cp "$CANARY" .git/hooks/$hook; done
      git config core.fsmonitor .git/hooks/fsmonitor-watchman
      """),
    HostileRepository(
      "programs of a submodule",
      """
      git -c protocol.file.allow=always submodule add -q "$OUTSIDE/../work" sub 2>/dev/null || git init -q sub
      cp db/a.sql sub/a.sql
      cd sub
      settings ''
      """, alsoFound: ["sub/a.sql"]),
  ]

  private static let fetching: [HostileRepository] = [
    HostileRepository("a blob to fetch by ext::", "missing\npartial .git \"ext::$CANARY\""),
    HostileRepository("a blob to fetch from a folder", "missing\npartial .git \"$OUTSIDE/repo\""),
    HostileRepository("a blob to fetch by ssh", "missing\npartial .git ssh://example.invalid/x"),
    HostileRepository("a blob to fetch by the git protocol", "missing\npartial .git git://example.invalid/x"),
    HostileRepository(
      "a tree to fetch",
      """
      tree=$(git rev-parse 'HEAD^{tree}')
      partial .git "ext::$CANARY"
      lose $tree
      """),
    HostileRepository(
      "a sparse index, and its tree to fetch",
      """
      mkdir other && echo 'SELECT 1;' >other/c.txt && git add other && git commit -qm second && git add db/new.sql
      echo 'SELECT 2;' >>db/new.sql && git add db/new.sql
      git sparse-checkout set --cone --sparse-index db
      tree=$(git rev-parse HEAD:other)
      partial .git "ext::$CANARY"
      lose $tree
      """),
  ]

  private static let looksLikeOne: [HostileRepository] = [
    HostileRepository(
      "a folder with the form of a repository that fetches",
      """
      lookAlike
      partial db "ext::$CANARY"
      (cd db && export GIT_DIR="$PWD" GIT_WORK_TREE="$PWD" && missing)
      """),
    HostileRepository(
      "a folder with the form of a repository that starts a monitor",
      "lookAlike\ngit --git-dir=db config core.fsmonitor \"$CANARY\""),
    HostileRepository(
      "a folder with the form of a repository that ignores all", "lookAlike\necho '*' >db/info/exclude"),
    HostileRepository(
      "a folder with the form of a repository elsewhere",
      "lookAlike\ngit --git-dir=db config core.worktree \"$OUTSIDE\""),
    HostileRepository(
      "the same with an empty .git beside", "lookAlike\necho '*' >db/info/exclude\nmkdir db/.git"),
    HostileRepository(
      "an empty .git in a folder that is ignored above",
      "echo db/ >.git/info/exclude\nmkdir -p db/in/.git\ncp db/a.sql db/in",
      alsoFound: []),
  ]

  private static let hiding: [HostileRepository] = [
    HostileRepository(
      "objects that others replace",
      """
      clean=$(echo 'SELECT 1;' | git hash-object -w --stdin)
      git replace "$(git rev-parse :db/new.sql)" "$clean"
      git replace "$(git rev-parse HEAD)" "$(git commit-tree -m x "$(git write-tree)")"
      """),
    HostileRepository(
      "entries that are not to be looked at",
      "git update-index --skip-worktree db/a.sql && git update-index --assume-unchanged b.sql", alsoFound: ["b.sql"]),
    HostileRepository(
      "a submodule without a repository",
      """
      git update-index --add --cacheinfo 160000,1111111111111111111111111111111111111111,sub
      mkdir sub && cp db/a.sql sub
      """, alsoFound: ["sub/a.sql"]),
    HostileRepository(
      "an untracked file with the name of a submodule's entry",
      "cp db/a.sql \"$(printf '160000 1111111111111111111111111111111111111111 0\\tx.sql')\"",
      alsoFound: ["160000 1111111111111111111111111111111111111111 0\\x09x.sql"]),
    HostileRepository("the user's diff.relative", "git config diff.relative true\ngit config diff.orderFile /nothing"),
    HostileRepository("a broken index", "cp b.sql .git/index"),
    HostileRepository("a broken configuration", "echo '[core' >>.git/config"),
    HostileRepository("a bare repository that has a work tree", "git config core.bare true"),
    HostileRepository("an unknown extension", "git config core.repositoryFormatVersion 1; git config extensions.x y"),
  ]

  private static let elsewhere: [HostileRepository] = [
    HostileRepository("a work tree elsewhere", "git config core.worktree \"$OUTSIDE\""),
    HostileRepository(
      "a folder that became a link",
      "mkdir d && cp db/a.sql d && git add d && rm -r d && ln -s \"$OUTSIDE\" d"),
    HostileRepository("a file that became a link", "git add b.sql && ln -sf \"$OUTSIDE/a.sql\" b.sql"),
    HostileRepository(
      "a name that leads up", "mkdir zz zz/outside && cp db/a.sql zz/outside && git add zz && rm -r zz",
      renamed: ["zz/outside/a.sql": "../outside/a.sql"]),
    HostileRepository(
      "a submodule whose name leads up",
      "git update-index --add --cacheinfo 160000,1111111111111111111111111111111111111111,zz/outside/repo",
      renamed: ["zz/outside/repo": "../outside/repo"]),
    HostileRepository(
      "a submodule that became a link",
      """
      git update-index --add --cacheinfo 160000,1111111111111111111111111111111111111111,sub
      ln -s "$OUTSIDE/repo" sub
      """),
    HostileRepository(
      "objects elsewhere",
      """
      mv .git/objects "$OUTSIDE/objects"
      mkdir -p .git/objects/info
      echo "$OUTSIDE/objects" >.git/objects/info/alternates
      """),
    HostileRepository("a repository elsewhere", "mv .git \"$OUTSIDE/git\" && echo \"gitdir: $OUTSIDE/git\" >.git"),
    HostileRepository(
      "private files in the configuration",
      "printf '[core]\\n\\tcompression = plum-tree-tea\\n' >\"$OUTSIDE/private\"\ngit config include.path \"$OUTSIDE/private\""
    ),
  ]

  private static let surroundings: [HostileRepository] = [
    HostileRepository(
      "git in the working folder", "cp \"$CANARY\" git && cp \"$CANARY\" db/git",
      environment: ["PATH": ".::db:/usr/local/bin:/usr/bin:/bin:"]),
    HostileRepository(
      "programs in the environment", "missing\npartial .git ssh://example.invalid/x",
      environment: [
        "GIT_EXTERNAL_DIFF": "$CANARY", "GIT_SSH": "$CANARY", "GIT_SSH_COMMAND": "$CANARY", "GIT_PAGER": "$CANARY",
        "PAGER": "$CANARY", "GIT_ASKPASS": "$CANARY", "SSH_ASKPASS": "$CANARY", "GIT_PROXY_COMMAND": "$CANARY",
        "GIT_EDITOR": "$CANARY", "GIT_NO_LAZY_FETCH": "0", "GIT_ALLOW_PROTOCOL": "ssh:ext:file",
      ]),
    HostileRepository(
      "settings in the environment", "",
      environment: [
        "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.fsmonitor", "GIT_CONFIG_VALUE_0": "$CANARY",
        "GIT_CONFIG_PARAMETERS": "'core.hooksPath=/nothing'",
      ]),
    HostileRepository(
      "records in the environment", "",
      environment: [
        "GIT_TRACE": "$OUTSIDE/1", "GIT_TRACE2": "$OUTSIDE/2", "GIT_TRACE2_EVENT": "$OUTSIDE/3",
        "GIT_TRACE_SETUP": "$OUTSIDE/4", "GIT_TRACE2_PERF": "$OUTSIDE/5",
      ]),
    HostileRepository(
      "records in the user's configuration",
      """
      for kind in normal event perf
      do git config -f "$OUTSIDE/settings" trace2.${kind}Target "$OUTSIDE/$kind"; done
      """, environment: ["GIT_CONFIG_GLOBAL": "$OUTSIDE/settings"]),
  ]
}
