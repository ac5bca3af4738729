import Synchronization

/// A reference that is set once and then read by any thread. A read takes about ten instructions; with
/// `AtomicLazyReference` of Swift 6.3 it takes six hundred.
///
/// Inlinable, because other modules read it for every value and key.
@frozen
package struct SetOnce<Object: AnyObject & Sendable>: ~Copyable, Sendable {
  /// The address of the retained object; 0 until it is set.
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

  /// Stores `object` unless another thread has already stored one. Returns the stored object.
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
