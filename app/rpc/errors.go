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
