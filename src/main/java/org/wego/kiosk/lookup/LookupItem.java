// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.nav.Destination;

/**
 * Something that a visitor can look up.
 *
 * @param kind what it is
 * @param name its name
 * @param detail what tells it from others with the same name, or what it is for
 * @param destination the screen that shows it
 */
public record LookupItem(LookupKind kind, LocalizedText name, Optional<LocalizedText> detail,
        Destination destination) {}
