// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.site.SiteReport;

/**
 * What is known of a site.
 *
 * @param site its name
 * @param report all units
 * @param status how the link of this desk is
 */
public record SiteNews(String site, SiteReport report, LinkStatus status) {}
