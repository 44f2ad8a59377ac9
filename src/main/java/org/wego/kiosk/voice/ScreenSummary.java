// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

/**
 * A screen that has come up.
 *
 * @param title what it is called
 * @param page the page that is shown, from 0
 * @param pages how many it has
 * @param readWhole whether all of its touch zone is read at once: the greeting, whose rows are in many languages
 */
public record ScreenSummary(String title, int page, int pages, boolean readWhole) {}
