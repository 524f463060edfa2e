package rpc

import (
	"context"
	"errors"
	"fmt"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/app/api"
)

// subscriptions is node_subscribe: a name is a method.
type subscriptions struct {
	feeds Feeds
	quota quota
}

// Chunks is node_subscribe("chunks"): a ChunkEvent for each chunk that is locked, from the next
// one, the one that filter names, or the one after what the subscriber had. It loses and invents
// none, however slow the subscriber is.
func (s *subscriptions) Chunks(ctx context.Context, filter *api.ChunkFilter) (*gethrpc.Subscription, error) {
	if filter == nil {
		filter = &api.ChunkFilter{}
	}
	run, err := s.feeds.FollowChunks(*filter)
	if err != nil {
		return nil, err
	}
	return s.forward(ctx, func(ctx context.Context, notify func(any) error) {
		err := run(ctx, func(e api.ChunkEvent) error { return notify(e) })
		if err == nil {
			err = errors.New("the node stops")
		}
		_ = notify(api.ChunkEvent{Event: api.EventEnded, Message: err.Error()}) // or the client is gone
	})
}

// Tips is node_subscribe("tips"): Tips, whenever one of them moves. Who reads slowly gets the
// newest, without some of those before.
func (s *subscriptions) Tips(ctx context.Context) (*gethrpc.Subscription, error) {
	return s.forward(ctx, func(ctx context.Context, notify func(any) error) {
		values, cancel := s.feeds.SubscribeTips()
		defer cancel()
		for {
			select {
			case <-ctx.Done():
				return
			case value, ok := <-values:
				if !ok || notify(value) != nil {
					return
				}
			}
		}
	})
}

// forward has a websocket client notified until it unsubscribes or its connection ends.
func (s *subscriptions) forward(ctx context.Context, run func(ctx context.Context, notify func(any) error)) (*gethrpc.Subscription, error) {
	notifier, ok := gethrpc.NotifierFromContext(ctx)
	if !ok {
		return nil, api.BadParams("subscriptions need a websocket connection")
	}
	connection := gethrpc.PeerInfoFromContext(ctx).RemoteAddr
	if !s.quota.take(connection) {
		return nil, api.Unavailable(fmt.Errorf("%d subscriptions on one connection, or %d in all, are the most: end one first", perConnection, maxSubscriptions))
	}
	subscription := notifier.CreateSubscription()
	ended := subscription.Err()
	running, stop := context.WithCancel(context.Background()) // the call's own ends with it
	go func() {
		select {
		case <-ended: //nolint:errcheck // it is closed, and says nothing else
			stop()
		case <-running.Done():
		}
	}()
	go func() {
		defer s.quota.release(connection)
		defer stop()
		<-ctx.Done() // the call's: its answer is sent. What is told before that piles up, in a batch without bound
		run(running, func(value any) error { return notifier.Notify(subscription.ID, value) })
	}()
	return subscription, nil
}
