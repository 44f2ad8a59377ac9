// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

/**
 * A pack together with the changes of reception: the two that can make the program crash.
 *
 * @param pack the digest of the pack, or {@link #BUNDLED}
 * @param overlay the digest of the overlay; empty when it has no changes or is left out
 */
public record ContentVersion(String pack, String overlay) {

    /** Replaces the digest of the bundled pack, which changes only with the program. */
    static final String BUNDLED = "bundled";
}
