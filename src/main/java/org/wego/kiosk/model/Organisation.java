// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Whose kiosk this is.
 *
 * @param name the short name shown on every screen
 * @param fullName the name in full
 * @param formerNames what it was called before, newest first
 * @param welcome the title of the home screen
 * @param site its web site
 * @param logo its mark for the greeting, a picture by path from the pack's folder
 * @param provenance where this comes from
 */
public record Organisation(LocalizedText name, LocalizedText fullName, List<FormerName> formerNames,
        LocalizedText welcome, Optional<URI> site, Optional<String> logo, Provenance provenance) {

    /**
     * A name that the organisation no longer bears.
     *
     * @param name the name
     * @param until when it was given up
     */
    public record FormerName(LocalizedText name, AsOf until) {}
}
