package app

import (
	"errors"
	"fmt"
	"log/slog"

	"github.com/cometbft/cometbft/libs/log"
	cmttypes "github.com/cometbft/cometbft/types"
)

// cometLogger gives CometBFT's log lines to slog. What CometBFT calls info is
// debug here: an operator can't act on it; and so is all it says while the node
// stops, when parts that are already gone are reported as errors.
type cometLogger struct {
	to        *slog.Logger
	consensus *consensus
}

// Debug implements log.Logger.
//
//nolint:sloglint // the messages are CometBFT's
func (l cometLogger) Debug(msg string, keyvals ...any) { l.to.Debug(msg, keyvals...) }

// Info implements log.Logger.
//
//nolint:sloglint // as above
func (l cometLogger) Info(msg string, keyvals ...any) { l.to.Debug(msg, keyvals...) }

// Warn implements log.Logger.
//
//nolint:sloglint // as above
func (l cometLogger) Warn(msg string, keyvals ...any) {
	if l.consensus.stopping.Load() {
		l.to.Debug(msg, keyvals...)
		return
	}
	l.to.Warn(msg, keyvals...)
}

// Error implements log.Logger.
//
//nolint:sloglint // as above
func (l cometLogger) Error(msg string, keyvals ...any) {
	if msg == consensusFailure {
		l.consensus.panicked(keyvals)
	}
	if l.consensus.stopping.Load() || everyday(msg, keyvals) {
		l.to.Debug(msg, keyvals...)
		return
	}
	l.to.Error(msg, keyvals...)
}

// everyday tells what CometBFT calls an error though it happens on a healthy network, and
// nobody can act on it: peers that come and go, parts of a block that came for the round
// before, clients that hang up, addresses that are not routable in a private network.
func everyday(msg string, keyvals []any) bool {
	switch msg {
	case "SendTimeout", "Stopping peer for error", "Connection failed @ recvRoutine", "Connection failed @ sendRoutine",
		"Error dialing peer", "Error dialing seed", "Failed to reconnect to peer. Beginning exponential backoff", "dialing failed",
		"Can't add peer's address to addrbook", "Error in peer's address", "Failed to write response", "Failed to read request",
		"Error closing websocket connection", "Failed to close connection", "error while stopping peer", "Error stopping connection",
		"Failed to write ping", "Failed to send PacketPing", "Failed to send PacketPong", "Failed to write PacketMsg", "Failed to unsubscribe addr from events":
		return true
	case "failed to process message":
		for i := 0; i+1 < len(keyvals); i += 2 {
			if err, ok := keyvals[i+1].(error); ok && (errors.Is(err, cmttypes.ErrPartSetInvalidProof) || errors.Is(err, cmttypes.ErrPartSetUnexpectedIndex)) {
				return true
			}
		}
	}
	return false
}

// With implements log.Logger.
func (l cometLogger) With(keyvals ...any) log.Logger {
	return cometLogger{l.to.With(keyvals...), l.consensus}
}

// consensusFailure is what CometBFT logs when its state machine panicked, with what.
const consensusFailure = "CONSENSUS FAILURE!!!"

// panicked keeps what the state machine panicked with, for the error that ends the
// node.
func (c *consensus) panicked(keyvals []any) {
	for i := 0; i+1 < len(keyvals); i += 2 {
		if keyvals[i] == "err" {
			what := fmt.Sprint(keyvals[i+1])
			c.failure.Store(&what)
		}
	}
}
