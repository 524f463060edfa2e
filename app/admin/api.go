package admin

import (
	"context"

	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Publisher is what is controlled.
type Publisher interface {
	Status() publisher.Status
	Pause() (was bool)
	Resume() (was bool)
	Flush(ctx context.Context) (publisher.Status, error)
	Caps() txmgr.Fees
	SetCaps(caps txmgr.Fees) error
}

// Answer is how the publisher is after a request.
type Answer struct {
	publisher.Status
	// Changed tells whether the request made a difference.
	Changed bool `json:"changed"`
	// Caps are the most that is offered, in wei.
	Caps txmgr.Fees `json:"caps_wei"`
}

// fault is an answer that says why there is none.
type fault struct {
	Error string `json:"error"`
}

// Paths of requests.
const (
	pathStatus = "/publisher/status"
	pathPause  = "/publisher/pause"
	pathResume = "/publisher/resume"
	pathFlush  = "/publisher/flush"
	pathCaps   = "/publisher/caps"
)
