// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.util.Optional;

/**
 * The content pack on the screen.
 *
 * @param name its id, or its path
 * @param version of the content
 * @param digest of its files, where known
 * @param reason why this is not the requested pack; empty when it is
 */
public record ActivePack(String name, String version, Optional<String> digest, Optional<String> reason) {

    public ActivePack {
        reason = reason.map(text -> SingleLine.of(text, SingleLine.SHORT));
    }
}
