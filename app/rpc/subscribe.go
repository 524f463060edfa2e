package rpc

import (
	"context"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/app/api"
)

// subscriptions is node_subscribe: a name is a method.
type subscriptions struct{ feeds Feeds }

// Chunks is node_subscribe("chunks"): a LockedChunk for each chunk whose lock
// certificate the node holds.
func (s *subscriptions) Chunks(ctx context.Context) (*gethrpc.Subscription, error) {
	values, cancel := s.feeds.SubscribeChunks()
	return forward(ctx, values, cancel)
}

// Tips is node_subscribe("tips"): Tips, whenever one of them moves.
func (s *subscriptions) Tips(ctx context.Context) (*gethrpc.Subscription, error) {
	values, cancel := s.feeds.SubscribeTips()
	return forward(ctx, values, cancel)
}

// forward sends values to a websocket client until it unsubscribes, its
// connection ends, or the values do.
func forward[T any](ctx context.Context, values <-chan T, cancel func()) (*gethrpc.Subscription, error) {
	notifier, ok := gethrpc.NotifierFromContext(ctx)
	if !ok {
		cancel()
		return nil, api.BadParams("subscriptions need a websocket connection")
	}
	subscription := notifier.CreateSubscription()
	ended := subscription.Err()
	go func() {
		defer cancel()
		for {
			select {
			case <-ended: //nolint:errcheck // it is closed, and says nothing else
				return
			case value, ok := <-values:
				if !ok || notifier.Notify(subscription.ID, value) != nil {
					return
				}
			}
		}
	}()
	return subscription, nil
}
