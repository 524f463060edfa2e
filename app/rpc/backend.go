package rpc

import (
	"context"

	"github.com/aztecd/aztecd/app/api"
)

// Backend is the node behind the server. Its methods may be called from many
// goroutines.
type Backend interface {
	Watched
	Feeds
	// Methods has the methods of namespace node: its exported method GetTips is
	// node_getTips. Their errors are *api.Error.
	Methods() any
}

// Watched is a node that says how it is, from before it can answer anything else.
type Watched interface {
	// Alive is the answer of /healthz: what the node waits for before it can go on, or
	// what slows it down, a line each, or the error that ends it.
	Alive() (notes []string, err error)
	// Health is the answer of /readyz.
	Health() api.Health
}

// Feeds are what subscribers get.
type Feeds interface {
	// FollowChunks begins to follow chunks as a filter says. What it returns tells emit of
	// them, in order and without gaps, until ctx ends, emit fails or the node stops.
	FollowChunks(filter api.ChunkFilter) (func(ctx context.Context, emit func(api.ChunkEvent) error) error, error)
	// SubscribeTips gives tips. The channel is closed when the node stops; the returned
	// function ends the subscription and may be called more than once. A subscriber that
	// reads too slowly loses the oldest entries.
	SubscribeTips() (<-chan api.Tips, func())
}
