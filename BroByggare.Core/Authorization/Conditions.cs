using System.Linq.Expressions;

namespace BroByggare.Core.Authorization;

/// <summary>Puts conditions together, so that each is written once and the database still answers them as one.</summary>
internal static class Conditions
{
    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Joined(one, other, Expression.AndAlso);

    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Joined(one, other, Expression.OrElse);

    public static Expression<Func<T, bool>> Not<T>(this Expression<Func<T, bool>> one) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(one.Body), one.Parameters);

    private static Expression<Func<T, bool>> Joined<T>(
        Expression<Func<T, bool>> one, Expression<Func<T, bool>> other, Func<Expression, Expression, Expression> how)
    {
        var about = one.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(how(one.Body, new Renamed(other.Parameters[0], about).Visit(other.Body)), about);
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
