import OperatingSystem

/// Which configuration files are used.
package enum ConfigurationChoice: Equatable {
  /// For each file, the nearest `.connlint.yml` upward, not beyond the repository's root.
  case nearest
  /// One file for all.
  case file(Path)
  case none
}
