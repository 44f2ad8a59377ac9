// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.net.URI;
import java.util.Optional;

/**
 * A publication that is the source of facts in the pack.
 *
 * @param id the id that a {@link Provenance} refers to
 * @param title its name
 * @param publisher its publisher
 * @param terms the terms of use
 * @param site its web site
 */
public record Source(String id, LocalizedText title, LocalizedText publisher, Optional<LocalizedText> terms,
        Optional<URI> site) {}
