import CAtomics

/// A reference that is set once and then read by every thread. Reading takes some ten instructions.
///
/// Inlinable, since it is asked for every value and key, from another module. The pointer never changes, and what it
/// points to is touched by atomic operations only: hence `@unchecked Sendable`.
@frozen
package struct SetOnce<Object: AnyObject & Sendable>: ~Copyable, @unchecked Sendable {
  /// The address of the object, which is retained; 0 before it is set.
  @usableFromInline
  let address: UnsafeMutablePointer<UInt>

  @inlinable
  package init() {
    address = .allocate(capacity: 1)
    address.initialize(to: 0)
  }

  @inlinable
  deinit {
    if let pointer = UnsafeRawPointer(bitPattern: connlint_load(address)) {
      Unmanaged<Object>.fromOpaque(pointer).release()
    }
    address.deallocate()
  }

  @inlinable
  package var value: Object? {
    guard let pointer = UnsafeRawPointer(bitPattern: connlint_load(address)) else { return nil }
    return Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Sets `object`, unless another thread was faster, and returns what is set.
  @inlinable
  package func set(_ object: Object) -> Object {
    let retained = Unmanaged.passRetained(object)
    let earlier = connlint_set_once(address, UInt(bitPattern: retained.toOpaque()))
    guard let pointer = UnsafeRawPointer(bitPattern: earlier) else { return object }
    retained.release()
    return Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
  }
}
