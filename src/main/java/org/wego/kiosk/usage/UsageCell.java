// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

/**
 * One counter.
 *
 * @param key what is counted, such as a language or the path of a destination
 */
public record UsageCell(UsageTable table, String key, int count) {}
