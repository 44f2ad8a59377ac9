// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

/**
 * A record of a format that others extend: members that it does not know are passed over, whatever they hold.
 *
 * <p>Everything else that a pack holds is strict.
 */
public interface OpenRecord {}
