import Linting
import OperatingSystem

/// Reads git objects with a single `git cat-file` process.
package struct ObjectStore: ~Copyable {
  private let git: ChildProcess

  package init(of repository: Repository) throws(GitError) {
    git = try repository.talk(words("cat-file", "--batch"))
  }

  /// Passes the content of the object `object` to `consume`, one window at a time, and returns its size in bytes. Of an
  /// object larger than `largest` nothing is passed: ``ReadFailure/tooLarge``.
  @discardableResult
  package func feed(
    _ object: [UInt8], largest: Int = .max, through buffer: inout ReadBuffer, to consume: (Span<UInt8>, Bool) -> Int
  ) throws(ReadFailure) -> Int {
    do throws(SystemError) { try git.input.write(object + [lineFeed]) } catch { throw .system(error) }
    // Git answers `OBJECT blob SIZE` or `OBJECT missing`.
    let answer = try readLine().split(separator: UInt8(ascii: " "))
    guard answer.count == 3, let size = Int(String(decoding: answer[2], as: UTF8.self)) else {
      throw .notInStore
    }
    if size > largest {
      // Git writes all of it before it answers the next question.
      try buffer.feed(git.output, limit: size) { window, _ in window.count }
    } else {
      try buffer.feed(git.output, limit: size, to: consume)
    }
    _ = try readLine()
    if size > largest { throw .tooLarge }
    return size
  }

  /// Looks at the beginning of the file called `object`.
  package func glance(at object: [UInt8], through buffer: inout ReadBuffer) throws(ReadFailure) -> Glance {
    var isFound = false
    var isBeginning = true
    let size = try feed(object, through: &buffer) { window, _ in
      if isBeginning { isFound = StatementSearch.finds(in: window) }
      isBeginning = false
      return window.count
    }
    return Glance(holdsStatement: isFound, isCut: size >= StatementSearch.reach)
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
