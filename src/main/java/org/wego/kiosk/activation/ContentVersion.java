// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

/**
 * A pack together with what reception changed in it: what can take the program down.
 *
 * @param pack the digest of the pack, or {@link #BUNDLED}
 * @param overlay the digest of the overlay; empty when it changes nothing or is left out
 */
public record ContentVersion(String pack, String overlay) {

    /** Stands for the pack that comes with the program: it changes with the program only. */
    static final String BUNDLED = "bundled";
}
