// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

/**
 * A record of a format that others extend: unknown members are ignored.
 *
 * <p>All other records of a pack are strict.
 */
public interface OpenRecord {}
