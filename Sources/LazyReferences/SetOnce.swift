import Synchronization

/// A reference that is set once and then read by every thread. Reading takes some ten instructions, with
/// `AtomicLazyReference` of Swift 6.3 six hundred.
///
/// Inlinable, since it is asked for every value and key, from another module.
@frozen
package struct SetOnce<Object: AnyObject & Sendable>: ~Copyable, Sendable {
  /// The address of the object, which is retained; 0 before it is set.
  @usableFromInline
  let address = Atomic<UInt>(0)

  @inlinable
  package init() {}

  @inlinable
  deinit {
    if let pointer = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) {
      Unmanaged<Object>.fromOpaque(pointer).release()
    }
  }

  @inlinable
  package var value: Object? {
    guard let pointer = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return nil }
    return Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Sets `object`, unless another thread was faster, and returns what is set.
  @inlinable
  package func set(_ object: Object) -> Object {
    let retained = Unmanaged.passRetained(object)
    let (isSet, earlier) = address.compareExchange(
      expected: 0, desired: UInt(bitPattern: retained.toOpaque()), ordering: .acquiringAndReleasing)
    guard !isSet, let pointer = UnsafeRawPointer(bitPattern: earlier) else { return object }
    retained.release()
    return Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
  }
}
