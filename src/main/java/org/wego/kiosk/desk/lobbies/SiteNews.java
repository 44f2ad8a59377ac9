// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.Optional;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.site.SiteReport;

/**
 * What is known of a site.
 *
 * @param site its name
 * @param report all units
 * @param status how the link of this desk is
 * @param mute why this desk can send no texts to lobbies; empty when it can
 * @param corrections a word that lobbies with the same changes of reception say, too; empty while unknown
 */
public record SiteNews(String site, SiteReport report, LinkStatus status, Optional<String> mute,
        Optional<String> corrections) {}
