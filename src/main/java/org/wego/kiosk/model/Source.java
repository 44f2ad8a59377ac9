// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.util.Optional;

/**
 * A publication that facts of the pack come from.
 *
 * @param id what a {@link Provenance} names
 * @param title its name
 * @param publisher who published it
 * @param terms under which terms it may be used
 * @param site where it can be read
 */
public record Source(String id, LocalizedText title, LocalizedText publisher, Optional<LocalizedText> terms,
        Optional<URI> site) {}
