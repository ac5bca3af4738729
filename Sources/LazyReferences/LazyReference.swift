import CAtomics

/// A reference that is set once and then read by any thread. A read takes about ten instructions; with
/// `AtomicLazyReference` of Swift 6.3 it takes six hundred.
///
/// Inlinable, because other modules read it for every value and key. `@unchecked Sendable`, because the pointer never
/// changes and only atomic operations touch what it points to.
@frozen
package struct LazyReference<Object: AnyObject & Sendable>: ~Copyable, @unchecked Sendable {
  /// The address of the retained object; 0 until it is set.
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

  /// Stores `object` unless another thread has already stored one. Returns the stored object.
  @inlinable
  package func set(_ object: Object) -> Object {
    let retained = Unmanaged.passRetained(object)
    let earlier = connlint_set_once(address, UInt(bitPattern: retained.toOpaque()))
    guard let pointer = UnsafeRawPointer(bitPattern: earlier) else { return object }
    retained.release()
    return Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
  }
}
