// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

/**
 * A summary of a screen, for its announcement.
 *
 * @param title its title
 * @param page the present page, from 0
 * @param pages the number of pages
 * @param readWhole whether the whole touch zone is read: only on the greeting, whose rows are in many languages
 */
public record ScreenSummary(String title, int page, int pages, boolean readWhole) {}
