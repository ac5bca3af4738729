import OperatingSystem

/// Which configuration files count.
package enum ConfigurationChoice: Equatable {
  /// For each file the nearest `.connlint.yml` upward, up to the repository's root.
  case nearest
  /// One for all files.
  case file(Path)
  case none
}
