package rpc

import (
	"context"
	"fmt"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/app/api"
)

// subscriptions is node_subscribe: a name is a method.
type subscriptions struct {
	feeds Feeds
	quota quota
}

// Chunks is node_subscribe("chunks"): a LockedChunk for each chunk whose lock
// certificate the node holds.
func (s *subscriptions) Chunks(ctx context.Context) (*gethrpc.Subscription, error) {
	return forward(ctx, &s.quota, s.feeds.SubscribeChunks)
}

// Tips is node_subscribe("tips"): Tips, whenever one of them moves.
func (s *subscriptions) Tips(ctx context.Context) (*gethrpc.Subscription, error) {
	return forward(ctx, &s.quota, s.feeds.SubscribeTips)
}

// forward sends a feed's values to a websocket client until it unsubscribes, its
// connection ends, or the values do.
func forward[T any](ctx context.Context, quota *quota, subscribe func() (<-chan T, func())) (*gethrpc.Subscription, error) {
	notifier, ok := gethrpc.NotifierFromContext(ctx)
	if !ok {
		return nil, api.BadParams("subscriptions need a websocket connection")
	}
	connection := gethrpc.PeerInfoFromContext(ctx).RemoteAddr
	if !quota.take(connection) {
		return nil, api.Unavailable(fmt.Errorf("%d subscriptions on one connection, or %d in all, are the most: end one first", perConnection, maxSubscriptions))
	}
	values, cancel := subscribe()
	subscription := notifier.CreateSubscription()
	ended := subscription.Err()
	go func() {
		defer quota.release(connection)
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
