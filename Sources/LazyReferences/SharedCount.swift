import CAtomics

/// A counter for several threads. Its memory order is relaxed: it orders no other reads and writes.
package struct SharedCount: ~Copyable, @unchecked Sendable {
  // Allocated, so that it has an address. Only atomic operations touch it: hence `@unchecked Sendable`.
  private let number: UnsafeMutablePointer<UInt>

  package init(_ value: Int) {
    number = .allocate(capacity: 1)
    number.initialize(to: UInt(bitPattern: value))
  }

  deinit {
    number.deallocate()
  }

  package var value: Int { Int(bitPattern: connlint_load(number)) }

  /// Adds `more`, which may be negative, and returns the sum.
  @discardableResult
  package func add(_ more: Int) -> Int { Int(bitPattern: connlint_add(number, UInt(bitPattern: more))) }
}
