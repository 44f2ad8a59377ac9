// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps, of all that is wrong in a file, what stands first. */
final class FirstFault implements Watcher {

    private static final Comparator<Fault> ORDER = Comparator.comparingInt(Fault::line)
            .thenComparingInt(Fault::column);

    private @Nullable Fault first;

    @Override
    public void found(Object value, Supplier<String> pointer) {
        // The whole record is given at the end.
    }

    @Override
    public void lost(Class<?> type, String pointer) {
        // The fault says why.
    }

    @Override
    public void fault(Fault fault) {
        if (first == null || ORDER.compare(fault, first) < 0) {
            first = fault;
        }
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(first);
    }
}
