import Foundation
import Testing

/// Editors parse real output with the settings from README.md.
@Suite struct EditorTests {
  /// A misspelled key on line 3 of a file whose name has spaces, and an unknown type on line 1 of another, after a tab
  /// and multi-byte letters.
  private func prepare(_ folder: borrowing TestFolder) throws {
    try folder.write(
      "db/my connections.sql", "-- first\nCREATE CONNECTION c WITH (\n  'ap-key' = 'quince-and-sorrel'\n);\n")
    try folder.write("z.sql", "/* äöü */\tCREATE CONNECTION odd WITH ('type' = 'opnai');\n")
  }

  @Test(.enabled(if: Peer.has("vim"), "vim is not installed")) func vimMakesAQuickfixList() throws {
    let folder = try TestFolder()
    try prepare(folder)
    try folder.write("set.vim", try #require(try Page("README.md").block("vim", with: "errorformat")))
    try folder.write(
      "run.vim",
      """
      source set.vim
      silent make! .
      let found = []
      for entry in getqflist()
        call add(found, join([bufname(entry.bufnr), entry.lnum, entry.col, entry.type, entry.text], '|'))
      endfor
      call writefile(found, 'found')
      qall!

      """)
    let outcome = try Peer.run(["vim", "-e", "-s", "-N", "-u", "NONE", "-i", "NONE", "-S", "run.vim"], in: folder)
    #expect(outcome.code == 0, "\(outcome.text)\(outcome.messages)")
    let found = try folder.read("found").split(separator: "\n")
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("db/my connections.sql|3|15|e|'ap-key' ") == true, "\(found)")
    #expect(found.last?.hasPrefix("z.sql|1|49|w|") == true, "\(found)")
  }

  @Test(.enabled(if: Peer.has("emacs"), "Emacs is not installed")) func emacsGoesToTheValue() throws {
    let folder = try TestFolder()
    try prepare(folder)
    let setUp = try #require(try Page("README.md").block("elisp", with: "compile-command"))
    try folder.write(
      "run.el",
      setUp + """

        (require 'sql)
        (require 'compile)
        (let* ((source (find-file-noselect "z.sql"))
               (log (with-current-buffer source (compile compile-command))))
          (while (get-buffer-process log) (accept-process-output nil 0.05))
          (dotimes (_ 2)
            (let ((next-error-last-buffer log)) (next-error))
            (with-current-buffer (window-buffer (selected-window))
              (princ (format "%s|%d|%s\\n" (file-name-nondirectory buffer-file-name) (line-number-at-pos)
                             (buffer-substring (point) (min (point-max) (+ (point) 6))))))))

        """)
    let outcome = try Peer.run(["emacs", "--batch", "-Q", "-l", "run.el"], in: folder)
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.text == "my connections.sql|3|quince\nz.sql|1|opnai'\n", "\(outcome.messages)")
  }
}
