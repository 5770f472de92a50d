import type * as slack from "@slack/types";
import type * as bolt from "@slack/bolt";

export type Blocks = slack.KnownBlock[];
export type Modal = slack.ModalView;
export type Home = slack.HomeView;

export type Command = bolt.SlashCommand;
export type Click = bolt.BlockAction<bolt.ButtonAction>;
export type Submission = bolt.ViewSubmitAction;
export type Closed = bolt.ViewClosedAction;
export type Shortcut = bolt.GlobalShortcut;
export type ShortcutOnMessage = bolt.MessageShortcut;

export type Posted = slack.GenericMessageEvent;
export type Changed = slack.MessageChangedEvent;
export type Deleted = slack.MessageDeletedEvent;
export type Mentioned = slack.AppMentionEvent;
export type Joined = slack.MemberJoinedChannelEvent;
export type Left = slack.MemberLeftChannelEvent;
export type Renamed = slack.ChannelRenameEvent;
export type GroupRenamed = slack.GroupRenameEvent;
export type Archived = slack.ChannelArchiveEvent;
export type Unarchived = slack.ChannelUnarchiveEvent;
export type GroupArchived = slack.GroupArchiveEvent;
export type GroupUnarchived = slack.GroupUnarchiveEvent;
export type IdChanged = slack.ChannelIDChangedEvent;
export type Shared = slack.ChannelSharedEvent;
export type Unshared = slack.ChannelUnsharedEvent;
export type HomeOpened = slack.AppHomeOpenedEvent;
export type Uninstalled = slack.AppUninstalledEvent;
export type Revoked = slack.TokensRevokedEvent;
export type UserChanged = slack.UserChangeEvent;
export type Reacted = slack.ReactionAddedEvent;
