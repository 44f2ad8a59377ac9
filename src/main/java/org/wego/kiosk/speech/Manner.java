// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

/**
 * How something is said.
 *
 * @param rate 0.5 to 2.0, of which 1 is the ordinary one
 * @param volume a step from 0 to 5, of which 5 is the loudest
 */
public record Manner(double rate, int volume) {}
