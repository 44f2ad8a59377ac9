// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;

/**
 * Why a file cannot be had, in plain words.
 *
 * @param message the reason
 * @param hint how to mend it; may be empty
 */
record Trouble(String message, String hint) {

    static Trouble of(IOException e) {
        return e instanceof UnusableFile unusable ? new Trouble(unusable.reason(), unusable.hint())
                : new Trouble("the file cannot be read", "look at its permissions and at the disk");
    }
}
