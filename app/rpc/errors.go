package rpc

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/tx"
)

// Errors of a Backend.
var (
	// ErrNotFound: there is no such thing, or it is no longer kept.
	ErrNotFound = errors.New("not found")
	// ErrUnavailable: the node cannot answer now, for example while it syncs.
	ErrUnavailable = errors.New("not available now")
)

// Error codes of the node namespace. They do not change.
const (
	CodeNotFound    = -32001
	CodeUnavailable = -32002
	CodeRefused     = -32010
	CodeParams      = -32602
	CodeInternal    = -32603
)

// Error is a JSON-RPC error of the node namespace.
type Error struct {
	Code    int
	Message string
	Data    ErrorData
}

// ErrorData is the data of an Error.
type ErrorData struct {
	// Reason is a short stable code: that of a refusal, or of the kind of error.
	Reason string `json:"reason"`
	// Message says what is wrong.
	Message string `json:"message"`
	// Remedy says what to do.
	Remedy string `json:"remedy,omitempty"`
}

// Error returns the message.
func (e *Error) Error() string { return e.Message }

// ErrorCode returns the JSON-RPC code.
func (e *Error) ErrorCode() int { return e.Code }

// ErrorData returns the data.
func (e *Error) ErrorData() any { return e.Data }

// answer turns a backend's error into one of the API; nil stays nil.
func answer(err error) error {
	var refusal *tx.Refusal
	switch {
	case err == nil:
		return nil
	case errors.As(err, &refusal):
		return newError(CodeRefused, refusal.Code, refusal.Reason, remedies()[refusal.Code])
	case errors.Is(err, ErrNotFound):
		return newError(CodeNotFound, "not_found", err.Error(), "")
	case errors.Is(err, ErrUnavailable), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return newError(CodeUnavailable, "unavailable", err.Error(), "try again, or ask another node")
	default:
		return newError(CodeInternal, "internal", err.Error(), "")
	}
}

func badParams(format string, args ...any) error {
	return newError(CodeParams, "invalid_params", fmt.Sprintf(format, args...), "")
}

func newError(code int, reason, message, remedy string) error {
	return &Error{Code: code, Message: reason + ": " + message, Data: ErrorData{reason, message, remedy}}
}

// remedies say what the sender of a refused tx can do, by the refusal's code.
func remedies() map[string]string {
	return map[string]string{
		"object_too_large":   "use a smaller proof or fewer effects; the limit is params.max_object_bytes of node_getNodeInfo",
		"malformed":          "send one encoded TxObject, as 0x-hex or base64",
		"not_canonical":      "encode the TxObject with a standard protobuf encoder, without unknown fields",
		"missing_field":      "fill the field in and compute the tx hash anew",
		"bad_field":          "correct the field and compute the tx hash anew",
		"too_many_effects":   "split the tx",
		"repeated_effect":    "keep one of the equal entries",
		"fee_juice_write":    "leave balances to fees and deposits",
		"invalid_proof":      "prove the tx again; if it persists, the wallet and the node differ in version",
		"duplicate":          "nothing: the tx is known; follow it with node_getTxReceipt",
		"nullifier_conflict": "wait for the other tx, or offer a higher priority fee to replace it",
		"payer_full":         "wait until some of the payer's txs are included",
		"pool_full":          "offer a higher priority fee, or try again later",
		"replaced":           "nothing: a tx with a higher fee took its place",
		"wrong_chain":        "build the tx for l1_chain_id and rollup_version of node_getNodeInfo",
		"expired":            "build the tx with a later expires_at",
		"unknown_anchor":     "build the tx on the anchor of node_getNodeInfo",
		"old_anchor":         "build the tx on the anchor of node_getNodeInfo",
		"fee_too_low":        "raise max_fees to the fees of node_getNodeInfo, with room for growth",
		"insufficient_funds": "deposit fee juice for the payer, or lower the gas limits",
		"gas_too_high":       "lower the gas limits below the chunk's limits in params.limits, or split the tx",
		"gas_too_low":        "raise the gas limits to what the effects cost",
		"nullifier_exists":   "nothing: the note was spent before",
	}
}
