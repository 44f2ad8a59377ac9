// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The organisation that runs the kiosk.
 *
 * @param name the short name shown on every screen
 * @param fullName the name in full
 * @param formerNames its former names, newest first
 * @param welcome the title of the home screen
 * @param site its web site
 * @param logo its logo for the greeting, as the path of a picture from the pack's folder
 * @param provenance its source and date
 */
public record Organisation(LocalizedText name, LocalizedText fullName, List<FormerName> formerNames,
        LocalizedText welcome, Optional<URI> site, Optional<String> logo, Provenance provenance) {

    /**
     * A former name of the organisation.
     *
     * @param name the name
     * @param until the end of its use
     */
    public record FormerName(LocalizedText name, AsOf until) {}
}
