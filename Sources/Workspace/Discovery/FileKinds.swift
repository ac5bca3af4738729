import Bytes
import Linting

/// What the name of a file in a folder says about it.
enum FileKind {
  /// It has a wanted extension.
  case wanted
  /// It is linted because every text file is, if it is a text file.
  case unknown
  /// It is not linted.
  case other
}

/// The kinds of the files of a folder.
struct FileKinds {
  /// The index of the folder's configuration.
  let configuration: Int
  /// Whether the configuration excludes any path.
  let hasExcludes: Bool
  /// In lower case, without the dot.
  private let endings: [[UInt8]]
  private let takesAll: Bool

  /// `more` are the extensions of the command line.
  init(_ configuration: Configuration, index: Int, or more: [String]) {
    self.configuration = index
    hasExcludes = !configuration.exclude.value.isEmpty
    let all = configuration.extensions.value + more
    endings = all.map { Array($0.utf8) }
    takesAll = all.contains(Configuration.allFiles)
  }

  /// The kind of a file named `name`.
  func kind(of name: ArraySlice<UInt8>) -> FileKind {
    for ending in endings where name.hasEnding(ending) { return .wanted }
    return takesAll ? .unknown : .other
  }
}

extension ArraySlice<UInt8> {
  /// Whether this name ends in a dot and `ending`, which is in lower case (ASCII letters compared case-insensitively).
  fileprivate func hasEnding(_ ending: [UInt8]) -> Bool {
    let start = endIndex - ending.count
    guard start > startIndex, self[start - 1] == .dot else { return false }
    for index in ending.indices where self[start + index].asciiLowercased != ending[index] { return false }
    return true
  }
}
