// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the first error in a file. */
public final class FirstErrorListener implements ReadListener {

    private static final Comparator<JsonError> ORDER = Comparator.comparingInt(JsonError::line)
            .thenComparingInt(JsonError::column);

    private @Nullable JsonError first;

    @Override
    public void onValue(Object value, Supplier<String> pointer) {
        // Only errors matter.
    }

    @Override
    public void onSkippedElement(Class<?> type, String pointer) {
        // The error is reported separately.
    }

    @Override
    public void onError(JsonError error) {
        if (first == null || ORDER.compare(error, first) < 0) {
            first = error;
        }
    }

    public Optional<JsonError> error() {
        return Optional.ofNullable(first);
    }
}
