package api

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/quote"
	"github.com/aztecd/aztecd/x/tx"
)

// Errors that an answer is made of.
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
	CodeLate        = -32003
	CodeRefused     = -32010
	CodeParams      = -32602
	CodeInternal    = -32603
)

// Error is a JSON-RPC error of the node namespace.
type Error struct {
	Code    int
	Message string
	Data    ErrorData

	cause error // known in the process that made the error, not to its clients
}

// ErrorData is the data of an Error.
type ErrorData struct {
	// Reason is a short stable code: that of a refusal, or of the kind of error.
	Reason string `json:"reason"`
	// Message says what is wrong.
	Message string `json:"message"`
	// Remedy says what to do.
	Remedy string `json:"remedy,omitempty"`
	// TxHash is that of a tx that was sent, and had not come far enough in time.
	TxHash *common.Hash `json:"txHash,omitempty"`
}

// Error returns the message.
func (e *Error) Error() string { return e.Message }

// Unwrap gives what the error was made of, nil at a client.
func (e *Error) Unwrap() error { return e.cause }

// ErrorCode returns the JSON-RPC code.
func (e *Error) ErrorCode() int { return e.Code }

// ErrorData returns the data.
func (e *Error) ErrorData() any { return e.Data }

// Answer turns any error into one of the API; nil stays nil, and so does an Error.
func Answer(err error) error {
	var refusal *tx.Refusal
	var ofQuote *quote.Refusal
	var already *Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &already):
		return already
	case errors.As(err, &refusal):
		return newError(CodeRefused, refusal.Code, refusal.Reason, remedies()[refusal.Code], err)
	case errors.As(err, &ofQuote):
		return newError(CodeRefused, ofQuote.Code, ofQuote.Reason, "", err)
	case errors.Is(err, ErrNotFound):
		return newError(CodeNotFound, "not_found", err.Error(), "", err)
	case errors.Is(err, ErrUnavailable), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return newError(CodeUnavailable, "unavailable", err.Error(), "try again, or ask another node", err)
	default:
		return newError(CodeInternal, "internal", err.Error(), "", err)
	}
}

// Late says that a tx was sent and had not come to a level in time.
func Late(hash common.Hash, status Status) error {
	e := newError(CodeLate, "late", fmt.Sprintf("tx %s is sent, and %s so far", hash, status), "follow it with node_getTxReceipt", nil)
	e.Data.TxHash = &hash
	return e
}

// NotFound says that there is no such thing, or that it is no longer kept.
func NotFound(err error) error { return Answer(fmt.Errorf("%w: %w", ErrNotFound, err)) }

// Unavailable says that the node cannot answer now.
func Unavailable(err error) error { return Answer(fmt.Errorf("%w: %w", ErrUnavailable, err)) }

// BadParams is the error of a call that cannot be answered as it was made.
func BadParams(format string, args ...any) error {
	return newError(CodeParams, "invalid_params", fmt.Sprintf(format, args...), "", nil)
}

func newError(code int, reason, message, remedy string, cause error) *Error {
	return &Error{Code: code, Message: reason + ": " + message, Data: ErrorData{Reason: reason, Message: message, Remedy: remedy}, cause: cause}
}
