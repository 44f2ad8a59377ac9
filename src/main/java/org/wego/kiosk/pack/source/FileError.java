// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;

/**
 * The reason why a file cannot be used, in plain words.
 *
 * @param message the reason
 * @param hint how to fix it; may be empty
 */
public record FileError(String message, String hint) {

    public static FileError of(IOException e) {
        return e instanceof UnusableFileException unusable ? new FileError(unusable.reason(), unusable.hint())
                : new FileError("the file cannot be read", "check its permissions and the disk");
    }
}
