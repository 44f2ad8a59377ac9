// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.util.Optional;

/**
 * The content pack that is on the screen.
 *
 * @param name its id, or where it is
 * @param version of the content
 * @param digest of its files, where it is known
 * @param reason why it is another than the one that was asked for; empty when it is that one
 */
public record ActivePack(String name, String version, Optional<String> digest, Optional<String> reason) {

    public ActivePack {
        reason = reason.map(words -> SingleLine.of(words, SingleLine.SHORT));
    }
}
