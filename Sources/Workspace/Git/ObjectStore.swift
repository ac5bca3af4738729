import Linting
import OperatingSystem

/// Reads git objects with a single `git cat-file` process.
package struct ObjectStore: ~Copyable {
  private let git: ChildProcess

  package init(of repository: Repository) throws(GitError) {
    git = try repository.talk(words("cat-file", "--batch"))
  }

  /// Passes the content of the object `object` to `consume`, one window at a time.
  package func feed(
    _ object: [UInt8], through buffer: inout ReadBuffer, to consume: (Span<UInt8>, Bool) -> Int
  ) throws(ReadFailure) {
    do throws(SystemError) { try git.input.write(object + [lineFeed]) } catch { throw .system(error) }
    // Git answers `OBJECT blob SIZE` or `OBJECT missing`.
    let answer = try readLine().split(separator: UInt8(ascii: " "))
    guard answer.count == 3, let size = Int(String(decoding: answer[2], as: UTF8.self)) else {
      throw .notInStore
    }
    try buffer.feed(git.output, limit: size, to: consume)
    _ = try readLine()
  }

  /// Whether the beginning of the file called `object` holds a statement.
  package func holdsStatement(_ object: [UInt8], through buffer: inout ReadBuffer) throws(ReadFailure) -> Bool {
    var isFound = false
    var isBeginning = true
    try feed(object, through: &buffer) { window, _ in
      if isBeginning { isFound = StatementSearch.finds(in: window) }
      isBeginning = false
      return window.count
    }
    return isFound
  }

  private func readLine() throws(ReadFailure) -> [UInt8] {
    var line: [UInt8] = []
    while true {
      // Reads one byte at a time, because the bytes after the line belong in the caller's buffer.
      var byte: UInt8 = 0
      let count: Int
      do throws(SystemError) {
        count = try withUnsafeMutableBytes(of: &byte) { (place) throws(SystemError) in try git.output.read(into: place)
        }
      } catch {
        throw .system(error)
      }
      if count == 0 { throw .endedEarly }
      if byte == lineFeed { return line }
      line.append(byte)
    }
  }
}

private let lineFeed = UInt8(ascii: "\n")
