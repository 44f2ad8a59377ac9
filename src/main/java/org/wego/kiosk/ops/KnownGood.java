// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a long look found in order, so that it need not be taken again at the next start at the same bytes.
 *
 * <p>Where nothing can be kept or read, nothing is known, and the look is taken again.
 */
public final class KnownGood {

    private final StateFolder state;
    private final String file;

    /**
     * What is known of one thing.
     *
     * @param file of the state folder, for this alone
     */
    public KnownGood(StateFolder state, String file) {
        this.state = state;
        this.file = file;
    }

    /** Whether exactly this was found in order. */
    public boolean has(long checksum) {
        try {
            return state.read(file).filter(
                    bytes -> new String(bytes, StandardCharsets.UTF_8).equals(text(checksum))).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** This was found in order, and what was known before counts no more. */
    public void keep(long checksum) {
        try {
            state.write(file, text(checksum).getBytes(StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            // It is looked at again; the start has said already that nothing can be kept.
        }
    }

    private static String text(long checksum) {
        return Long.toHexString(checksum) + '\n';
    }
}
